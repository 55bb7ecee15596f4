package org.alongside.notifications;

import org.alongside.platform.ServiceLauncher;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts notifications.
 */
@SpringBootApplication
public class NotificationsApplication {

	public static void main(String[] args) {
		ServiceLauncher.run(NotificationsApplication.class, "notifications", args);
	}

}
